-- Bytes that we wrote ourselves, of a file that is small: they come with their row, so that no transaction waits for a disk.
ALTER TABLE attachment ADD COLUMN content {{bytes}};
