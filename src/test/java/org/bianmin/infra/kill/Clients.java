package org.bianmin.infra.kill;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bianmin.domain.cases.FormKey;

/** People who hand in one application after another, and the same one again as long as nobody acknowledges it. */
final class Clients {

    private static final int PAUSE_AFTER_FAILURE = 100;

    private final RunningDesk desk;
    private final SecureRandom random = new SecureRandom();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Clients(RunningDesk desk, int count) {
        this.desk = desk;
        for (int i = 0; i < count; i++) {
            String client = "Client " + letters(i);
            threads.add(new Thread(() -> apply(client), "client-" + i));
        }
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** Each ends what it has begun, if the desk lets it. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    int count() {
        return acknowledged.size();
    }

    int failures() {
        return failures.get();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void apply(String client) {
        for (int form = 0; !stopped; form++) {
            String key = FormKey.draw(random).value();
            Optional<Acknowledged> receipt = Optional.empty();
            while (receipt.isEmpty() && !stopped) {
                receipt = desk.apply(key, client + " " + letters(form));
                if (receipt.isEmpty()) {
                    failures.incrementAndGet();
                    rest();
                }
            }
            receipt.ifPresent(acknowledged::add);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A number as letters, for names have no digits. */
    static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("", String::concat);
    }
}
