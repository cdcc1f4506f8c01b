package org.bianmin.run.local.database;

/** What keeps the desk from starting and what to do about it, in both languages, for whoever starts it. */
public class CannotStartException extends RuntimeException {

    CannotStartException(String zh, String en) {
        super(zh + "\n" + en);
    }

    CannotStartException(String zh, String en, Throwable cause) {
        super(zh + "\n" + en, cause);
    }

    /**
     * The desk cannot listen where it is told to.
     *
     * @param cause what the system says of it
     */
    public static CannotStartException noAddress(String host, int port, Exception cause) {
        String words = String.valueOf(cause.getMessage());
        String zh = "端口 " + port + "（" + host + "）";
        String en = "Port " + port + " (" + host + ") ";
        if (words.contains("in use")) {
            return new CannotStartException(
                    zh + "已被别的程序占用。请停止那个程序，或用 QUARKUS_HTTP_PORT 换一个端口。",
                    en + "is taken by another program. Stop that, or name another port with QUARKUS_HTTP_PORT.",
                    cause);
        }
        if (words.contains("Permission denied")) {
            return new CannotStartException(
                    zh + "只有特权用户可以使用。请用 QUARKUS_HTTP_PORT 换一个 1024 以上的端口，前面放网页服务器。",
                    en
                            + "is for privileged users only. Name one above 1024 with QUARKUS_HTTP_PORT, and put a web server"
                            + " before it.",
                    cause);
        }
        return new CannotStartException(
                zh + "无法使用。请检查 QUARKUS_HTTP_HOST 是不是这台机器的地址，QUARKUS_HTTP_PORT 是不是 1 到 65535。系统的说明：" + words,
                en + "cannot be used. Check that QUARKUS_HTTP_HOST is an address of this machine, and QUARKUS_HTTP_PORT"
                        + " from 1 to 65535. What the system says: " + words,
                cause);
    }
}
