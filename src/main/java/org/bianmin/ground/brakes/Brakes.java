package org.bianmin.ground.brakes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bianmin.ground.brakes.internal.ClientAddress;
import org.bianmin.ground.brakes.internal.RequestCounts;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.request.CurrentRequest;
import org.bianmin.ground.settings.Settings;
import org.jboss.logging.Logger;

/**
 * Counts requests and refuses the one too many. Each count is a transaction of its own, so that it stays where the request fails.
 * Where the counts cannot be reached nobody is refused: what needs the database says by itself that it is away.
 */
@Singleton
public class Brakes {

    private static final Logger LOG = Logger.getLogger(Brakes.class);

    private final RequestCounts counts;
    private final KeyedIndex index;
    private final CurrentRequest request;
    private final Settings.Brakes limits;
    private final Clock clock;

    Brakes(RequestCounts counts, KeyedIndex index, CurrentRequest request, Settings settings, Clock clock) {
        this.counts = counts;
        this.index = index;
        this.request = request;
        this.limits = settings.brakes();
        this.clock = clock;
    }

    /**
     * Counts a request from the address that is being answered.
     *
     * @throws TooManyRequestsException if it is more than the limit of its kind
     */
    public void count(Braked kind) {
        address().ifPresent(address -> {
            if (exceeds(add(kind, address, 1), limit(kind))) {
                throw new TooManyRequestsException(kind, untilNextWindow());
            }
        });
    }

    /**
     * Begins a look-up, which counts as failed until {@link #lookUpOpened} says otherwise: guesses that are sent at the same moment
     * are counted before the first of them is answered.
     *
     * @throws TooManyRequestsException if too many from this address have failed; whether this one would, is not looked at
     */
    public void beginLookUp(String number) {
        begin(Braked.FAILED_LOOK_UP, Braked.FAILED_NUMBER, number);
    }

    /** The look-up that was begun has opened its case. */
    public void lookUpOpened() {
        takeBack(Braked.FAILED_LOOK_UP);
    }

    /** The look-up that was begun has opened nothing. */
    public void lookUpFailed(String number) {
        add(Braked.FAILED_NUMBER, number, 1);
    }

    /**
     * Begins a sign-in, which counts as failed until {@link #signedIn} says otherwise, as a look-up does.
     *
     * @throws TooManyRequestsException if too many from this address have failed
     */
    public void beginSignIn(String account) {
        begin(Braked.FAILED_SIGN_IN, Braked.FAILED_ACCOUNT, account);
    }

    /** The sign-in that was begun has succeeded. */
    public void signedIn() {
        takeBack(Braked.FAILED_SIGN_IN);
    }

    /** The sign-in that was begun has failed. */
    public void signInFailed(String account) {
        add(Braked.FAILED_ACCOUNT, account, 1);
    }

    private void begin(Braked ofAddress, Braked ofSubject, String subject) {
        address().ifPresent(address -> {
            int tries = add(ofAddress, address, 1);
            boolean besieged = exceeds(of(ofSubject, subject), limit(ofSubject));
            if (exceeds(tries, besieged ? 1 : limit(ofAddress))) {
                throw new TooManyRequestsException(ofAddress, untilNextWindow());
            }
        });
    }

    private void takeBack(Braked ofAddress) {
        address().ifPresent(address -> add(ofAddress, address, -1));
    }

    private int add(Braked kind, String subject, int times) {
        return counted(() -> counts.add(kind.code(), index.of(kind.code(), subject), window(), times));
    }

    private int of(Braked kind, String subject) {
        return counted(() -> counts.of(kind.code(), index.of(kind.code(), subject), window()));
    }

    private interface Count {
        int ask() throws SQLException;
    }

    private static int counted(Count count) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try {
                return count.ask();
            } catch (SQLException e) {
                LOG.warnf("requests cannot be counted: SQL state %s", e.getSQLState());
                return 0;
            }
        });
    }

    private Optional<String> address() {
        return request.address().flatMap(ClientAddress::counted);
    }

    private int limit(Braked kind) {
        return switch (kind) {
            case SUBMISSION -> limits.submissions();
            case UPLOAD -> limits.uploads();
            case SEARCH -> limits.searches();
            case FAILED_LOOK_UP -> limits.failedLookUps();
            case FAILED_NUMBER -> limits.failedLookUpsOfNumber();
            case FAILED_SIGN_IN -> limits.failedSignIns();
            case FAILED_ACCOUNT -> limits.failedSignInsOfAccount();
        };
    }

    private static boolean exceeds(int times, int limit) {
        return limit > 0 && times > limit;
    }

    private Instant window() {
        long length = limits.window().toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), length) * length);
    }

    private Duration untilNextWindow() {
        return Duration.between(clock.instant(), window().plus(limits.window())).plusSeconds(1);
    }
}
