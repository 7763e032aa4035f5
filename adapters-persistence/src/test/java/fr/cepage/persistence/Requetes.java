package fr.cepage.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that really go to PostgreSQL, whoever sends them; the one that opens a transaction aside. */
public final class Requetes implements BeanPostProcessor {
    private static final AtomicInteger NOMBRE = new AtomicInteger();

    public static int compter(Supplier<?> travail) {
        int avant = NOMBRE.get();
        var _ = travail.get();
        return NOMBRE.get() - avant;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source ? new Comptee(source) : bean;
    }

    private static final class Comptee extends DelegatingDataSource {
        Comptee(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connexion = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, methode, arguments) -> {
                        if (methode.getName().equals("prepareStatement")
                                && !arguments[0].toString().contains("set_config")) {
                            NOMBRE.incrementAndGet();
                        }
                        try {
                            return methode.invoke(connexion, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
