### What codes are called by people.
