### What stands on charts, beside them and in their tables.
