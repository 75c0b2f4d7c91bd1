def made = { name ->
    def file = new File(basedir, "target/${name}")
    assert file.exists() : "the build made no ${file}; see why in ${new File(basedir, 'build.log')}"
    file
}
def tree = made('tree.txt').getText('UTF-8')
assert tree.contains('org.ieum:ieum') && !tree.contains('picocli')
def links = made('links.txt').getText('UTF-8')
assert links.readLines().size() == 2
def bytes = made('dependency').listFiles().sum { it.length() }
assert bytes < 37_000_000 : "${bytes} bytes of jars"
