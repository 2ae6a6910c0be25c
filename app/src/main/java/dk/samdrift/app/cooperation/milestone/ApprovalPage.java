package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.paper.PaperPage;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.form.Form;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a version is read and answered to.
 *
 * @param version that it is about
 * @param notices why there is nothing to answer, or what has changed
 * @param text none when it is a file, or nothing has been handed in
 * @param content fetches its bytes; none when nothing has been handed in
 * @param speaking for whom the visitor answers; empty when the form asks
 * @param form none for who cannot answer
 */
public record ApprovalPage(
    Frame frame,
    String asked,
    String version,
    List<Notice> notices,
    List<Fact> facts,
    @Nullable Content text,
    @Nullable Link content,
    String speaking,
    @Nullable Form form,
    List<PaperPage.Said> said,
    List<PaperPage.Said> before) {}
