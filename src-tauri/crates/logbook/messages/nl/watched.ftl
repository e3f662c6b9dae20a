### Folders and watches that runs come from by themselves.
