package org.bianmin.run.local.preview;

import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.ground.text.Text;
import org.jboss.logging.Logger;

/** Says in words, with file and line, why a page could not be made. */
@Singleton
class EditProblems {

    private static final Logger LOG = Logger.getLogger(EditProblems.class);

    private final TemplatesFromFolder templates;

    EditProblems(TemplatesFromFolder templates) {
        this.templates = templates;
    }

    List<EditProblem> of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenContentException broken) {
                return broken.problems().stream().map(EditProblem::of).toList();
            }
            if (cause instanceof TemplateException template) {
                return List.of(of(template));
            }
        }
        LOG.error("a page cannot be made", failure);
        return List.of(new EditProblem(
                null,
                new Text("页面无法生成：" + failure, "The page cannot be made: " + failure),
                new Text("详情见运行窗口里的日志。", "The log of the desk says more.")));
    }

    private EditProblem of(TemplateException failure) {
        Origin origin = failure.getOrigin();
        String words = deepest(failure);
        return new EditProblem(
                origin == null ? null : templates.named(origin.getTemplateId()) + ":" + origin.getLine(),
                new Text("模板出错：" + words, "The template has a mistake: " + words),
                new Text("请更正模板。", "Correct the template."));
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
