"""What must hold of every chapter for any values: `python -m benchmarks.properties`."""
