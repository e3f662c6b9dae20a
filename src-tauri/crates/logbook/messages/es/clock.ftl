### Times of the day, in the window, the terminal and the report.

clock-am = { $time } a. m.
clock-pm = { $time } p. m.
