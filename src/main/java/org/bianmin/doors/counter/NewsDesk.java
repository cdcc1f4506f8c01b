package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.domain.cases.ChangedCase;
import org.bianmin.domain.cases.News;
import org.bianmin.doors.form.ChinaTimes;

/** Puts into words what has changed since a member of staff last looked. */
@Singleton
class NewsDesk {

    private static final int MOST = 20;

    private final News news;

    NewsDesk(News news) {
        this.news = news;
    }

    /** Null for whoever signs in for the first time. */
    NewsView of(Visit visit, Snapshot now) {
        return news.of(visit.handler(), visit.signedIn().session().began(), MOST + 1)
                .map(found -> {
                    List<ChangedCase> shown =
                            found.changed().stream().limit(MOST).toList();
                    return new NewsView(
                            ChinaTimes.minute(found.since()),
                            lines(now, shown, true),
                            lines(now, shown, false),
                            found.changed().size() > MOST);
                })
                .orElse(null);
    }

    private static List<NewsView.Line> lines(Snapshot now, List<ChangedCase> changed, boolean own) {
        return changed.stream()
                .filter(one -> one.own() == own)
                .map(one -> new NewsView.Line(
                        one.number(),
                        now.catalog().nameOf(one.item()),
                        now.processes().action(one.action()).done(),
                        ChinaTimes.minute(one.at()),
                        one.count()))
                .toList();
    }
}
