package fr.cepage.application.commun;

import java.util.function.Supplier;

/** Runs a piece of work in one transaction: all of it holds, or none. Joins the one that is already open. */
@FunctionalInterface
public interface Transactions {

    <T> T executer(boolean lectureSeule, Supplier<T> corps);
}
