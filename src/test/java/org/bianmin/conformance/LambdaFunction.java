package org.bianmin.conformance;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * One process of a function, made from the zip: of Lambda's Java runtime, or the native executable that the zip holds.
 *
 * <p>The class path of the Java process holds the client alone. It loads the function as it does in the service, from its
 * working folder and the jars in {@code lib} there.
 */
public final class LambdaFunction implements AutoCloseable {

    private final RuntimeApi api;
    private final Path folder;
    private final Process process;

    private LambdaFunction(RuntimeApi api, Path folder, Process process) {
        this.api = api;
        this.folder = folder;
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param name for its log
     * @param handler for the Java runtime
     * @param environment what the deployment sets; later ones go before earlier ones
     */
    public static LambdaFunction start(String name, String handler, List<Map<String, String>> environment)
            throws IOException {
        RuntimeApi api = RuntimeApi.start();
        Path folder = FunctionZip.unpacked();
        Path executable = folder.resolve("bootstrap");
        List<String> command = Files.exists(executable)
                ? List.of(executable.toString())
                : List.of(
                        Packaging.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        Packaging.classPath(
                                AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class),
                        AWSLambda.class.getName(),
                        handler);
        Map<String, String> runtime = Map.of(
                "AWS_LAMBDA_RUNTIME_API",
                api.address(),
                "AWS_LAMBDA_FUNCTION_NAME",
                name,
                "AWS_LAMBDA_FUNCTION_VERSION",
                "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                "1024",
                "AWS_REGION",
                "cn-north-1",
                "LAMBDA_TASK_ROOT",
                folder.toString(),
                "_HANDLER",
                handler,
                "LANG",
                "en_US.UTF-8");
        Process process = Packaging.start(
                name,
                folder,
                command,
                Stream.concat(Stream.of(runtime), environment.stream()).toList());
        process.onExit().thenAccept(ended -> api.runtimeHasExited(ended.exitValue()));
        return new LambdaFunction(api, folder, process);
    }

    public Outcome invoke(String event) throws InterruptedException {
        return api.invoke(event);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        Packaging.stop(process);
        api.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
