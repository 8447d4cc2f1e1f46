"""The commands of `kamerboek`, by what they are about; each loads what it needs when it is run."""
