### What an import says: of files, rows and columns.
