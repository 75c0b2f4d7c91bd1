def tree = new File(basedir, 'target/tree.txt').getText('UTF-8')
assert tree.contains('org.ieum:ieum') && !tree.contains('picocli')
def links = new File(basedir, 'target/links.txt').getText('UTF-8')
assert links.readLines().size() == 2
def bytes = new File(basedir, 'target/dependency').listFiles().sum { it.length() }
assert bytes < 37_000_000 : "${bytes} bytes of jars"
