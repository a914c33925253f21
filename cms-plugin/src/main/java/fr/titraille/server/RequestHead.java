package fr.titraille.server;

import fr.titraille.i18n.Language;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of a request before its body. */
record RequestHead(
        String method, String target, HttpHeaders headers, boolean keepAlive, long length, InetAddress client) {

    static RequestHead of(HttpRequest request, InetAddress client) {
        return new RequestHead(
                request.method().name(),
                request.uri(),
                request.headers(),
                HttpUtil.isKeepAlive(request),
                HttpUtil.getContentLength(request, -1L),
                client);
    }

    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The kind of address, for logs and metrics: never a name that the client chose. */
    String route() {
        return Route.of(path());
    }

    @Nullable
    String header(CharSequence name) {
        return headers.get(name);
    }

    Locale locale() {
        return Language.ofHeader(headers.get(HttpHeaderNames.ACCEPT_LANGUAGE));
    }

    boolean isAudit() {
        return method.equals(HttpMethod.POST.name()) && path().equals("/v1/audits");
    }

    boolean isHealth() {
        return path().startsWith("/health/");
    }
}
