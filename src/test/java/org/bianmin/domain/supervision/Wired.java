package org.bianmin.domain.supervision;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bianmin.ground.crypto.KeyService;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.tally.Tally;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;

/**
 * Makes what the desk is made of by its constructors, in a plain process, around one connection, whose transaction is that of all. What
 * has entities of its own can be made by the whole desk alone.
 */
final class Wired {

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Connection connection;

    Wired(Connection connection, Clock clock, Keyring keys) {
        this.connection = connection;
        made.put(Clock.class, clock);
        made.put(KeyService.class, new Keys(keys, new SecureRandom()));
        made.put(Tally.class, (Tally) event -> {});
    }

    private record Keys(Keyring keyring, SecureRandom random) implements KeyService {

        @Override
        public String current() {
            return keyring.current();
        }

        @Override
        public WrappedKey wrap(String context, byte[] dataKey) {
            return keyring.wrap(context, dataKey, random);
        }

        @Override
        public byte[] unwrap(String context, WrappedKey wrapped) {
            return keyring.unwrap(context, wrapped);
        }
    }

    <T> T make(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = construct(type);
            made.put(type, known);
        }
        return type.cast(known);
    }

    private Object construct(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        if (all.length != 1) {
            throw new IllegalStateException(type + " is not made by one constructor");
        }
        Type[] types = all[0].getGenericParameterTypes();
        Object[] parts = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            parts[i] = types[i] instanceof ParameterizedType asked
                    ? askedFor(asked.getActualTypeArguments()[0])
                    : make((Class<?>) types[i]);
        }
        try {
            all[0].setAccessible(true);
            return all[0].newInstance(parts);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object askedFor(Type type) {
        if (type == DataSource.class) {
            return instance(() -> proxy(DataSource.class, (name, call) -> kept()));
        }
        if (type == EntityManager.class) {
            return instance(this::session);
        }
        throw new IllegalStateException(type + " is not at hand");
    }

    /** The connection, which whoever is done with it leaves open. */
    private Connection kept() {
        return proxy(Connection.class, (name, call) -> name.equals("close") ? null : call.on(connection));
    }

    private Object session() {
        return made.computeIfAbsent(EntityManager.class, type -> {
            Session session = new Configuration()
                    .setProperty("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                    .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                    .buildSessionFactory()
                    .withOptions()
                    .connection(connection)
                    .openSession();
            session.beginTransaction();
            return session;
        });
    }

    private static Instance<?> instance(Supplier<Object> of) {
        return proxy(Instance.class, (name, call) -> of.get());
    }

    private interface Call {
        Object on(Object target) throws ReflectiveOperationException;
    }

    private interface Answer {
        Object to(String name, Call call) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    try {
                        return answer.to(method.getName(), target -> method.invoke(target, values));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
