/// Whether whoever pushes should go on.
public enum Flow: Sendable { case more, stop }
