### Times of the day, in the window, the terminal and the report.

# $time like "7:05". A time a person types is read by the same sign.
clock-am = { $time } am
clock-pm = { $time } pm
