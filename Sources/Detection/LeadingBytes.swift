enum LeadingBytes { static func sets(of pattern: String, depth: Int) -> [[Bool]] { [] } }
