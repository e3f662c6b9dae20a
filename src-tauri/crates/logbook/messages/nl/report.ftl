### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
