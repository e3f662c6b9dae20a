### Times of the day, in the window, the terminal and the report.

clock-am = 午前{ $time }
clock-pm = 午後{ $time }
