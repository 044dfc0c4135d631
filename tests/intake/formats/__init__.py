"""One real file of each format that counsel receives, made by its usual program or library."""
