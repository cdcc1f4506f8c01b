package org.bianmin.doors.functions.jobs;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions that never stand on a public address: the jobs, and what deployments call. */
@Singleton
public class InternalFunctions {

    private final List<Job> jobs;

    InternalFunctions(@All List<Job> jobs) {
        this.jobs = jobs;
    }

    public Set<String> names() {
        return Stream.concat(
                        jobs.stream().map(Job::function),
                        Stream.of(
                                CreateAccount.NAME,
                                DrawMonthlySample.NAME,
                                MigrateDatabase.NAME,
                                RebuildWorkList.NAME,
                                RewrapDataKeys.NAME,
                                VerifyLog.NAME))
                .collect(Collectors.toUnmodifiableSet());
    }
}
