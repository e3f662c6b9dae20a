### What codes are called by people.

# What was run on, as the name of a group and in sentences.
codes-surface = { $surface ->
    [road] weg
    [trail] trail
    [track] atletiekbaan
   *[treadmill] loopband
}
