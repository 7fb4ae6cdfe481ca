package org.demarche.wrong.nowhere;

/** Stands on purpose in a package that is in no list. */
final class Lost {
    private Lost() {}
}
