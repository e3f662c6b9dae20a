### Times of the day, in the window, the terminal and the report.

clock-am = { $time } ص
clock-pm = { $time } م
