### What codes are called by people.

# What was run on, as the name of a group and in sentences.
codes-surface = { $surface ->
    [road] طريق
    [trail] درب
    [track] مضمار
   *[treadmill] جهاز السير
}
