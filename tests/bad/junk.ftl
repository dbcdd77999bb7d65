fine = This is fine
this is not fluent
