### Times of the day, in the window, the terminal and the report.

clock-am = { $time } AM
clock-pm = { $time } PM
