package consumer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Lang;

/** What the first ten lines of someone who embeds Ieum look like. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) throws IOException {
        Ieum ieum = Ieum.create();
        Bitext bitext = ieum.align(
                Document.of(Lang.KO, "국방부는 10일 회담을 열었다. 날씨는 추웠다. 두 나라는 협정에 서명했다."),
                Document.of(Lang.EN, "The defense ministry held talks on the 10th. The two countries signed an agreement."));
        StringBuilder links = new StringBuilder();
        for (Link link : bitext.links()) {
            links.append(link).append('\n');
        }
        Files.write(Path.of("target", "links.txt"), links.toString().getBytes(StandardCharsets.UTF_8));
    }
}
