package org.demarche.wrong.brief;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.demarche.wrong.text.Upstream;

/** Breaks every rule of the house on purpose, so that a test can see each of them bite. */
public final class Sinner {
    static int count;
    static final List<String> seen = new ArrayList<>();
    static final int[] table = {1};

    int name(Upstream upstream) {
        return Upstream.NAME.length() + upstream.hashCode();
    }

    @SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "CatchAndPrintStackTrace"})
    void sin(URL address) throws IOException {
        count++;
        System.out.println(System.nanoTime());
        try (Socket socket = new Socket("localhost", table[0]);
                InputStream in = address.openStream()) {
            seen.add(LocalDate.now() + " " + new Date() + socket + in);
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
