### The screen Today, with its questions and Can I run?
