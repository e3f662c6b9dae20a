### What is said outside the window: the reminder, the tray, and what the settings tell of them.
