class Privet < Formula
  desc "Finds personal data in files and databases, and never prints it"
  homepage "https://github.com/privet-scanner/privet"
  url "https://github.com/privet-scanner/privet/releases/download/v@VERSION@/privet-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "pkgconf" => :build
  depends_on xcode: ["26.0", :build] # Swift 6.2
  depends_on "libyaml"
  depends_on macos: :sequoia
  depends_on "pcre2"

  uses_from_macos "swift" => :build
  uses_from_macos "sqlite"

  def install
    args = ["--disable-sandbox", "--configuration", "release"]
    system "swift", "build", *args, "--product", "privet"
    bin.install ".build/release/privet"
    generate_completions_from_executable(bin/"privet", "--generate-completion-script")
    system "swift", "build", *args, "--product", "generate-manual"
    system ".build/release/generate-manual", bin/"privet", "--output-directory", buildpath
    man1.install "privet.1"
  end

  test do
    # A reserved domain (RFC 2606).
    (testpath/"letter.txt").write "anna@example.org\n"
    output = shell_output("#{bin}/privet scan letter.txt", 1)
    assert_match "E-mail address", output
    refute_match "anna@example.org", output
  end
end
