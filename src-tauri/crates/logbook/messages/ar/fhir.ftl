### What a clinic's system shows beside codes.
