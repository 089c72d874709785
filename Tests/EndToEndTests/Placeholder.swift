// placeholder e2e
