/** The HTTP service: thin resources over the library. Holds no rule. */
module fr.titraille.cms {
    requires transitive fr.titraille.seo;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive jakarta.ws.rs;
    requires transitive jersey.server;
    requires jersey.common;
    requires jersey.media.json.jackson;
    requires jakarta.annotation;
    requires io.netty.buffer;
    requires io.netty.codec;
    requires io.netty.codec.compression;
    requires io.netty.codec.http;
    requires io.netty.common;
    requires io.netty.handler;
    requires io.netty.transport;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires io.github.bucket4j.core;
    requires io.swagger.v3.core;
    requires io.swagger.v3.jaxrs2;
    requires io.swagger.v3.oas.annotations;
    requires io.swagger.v3.oas.integration;
    requires io.swagger.v3.oas.models;
    requires jersey.bean.validation;
    requires java.net.http;
    requires org.slf4j;
    requires jul.to.slf4j;

    exports fr.titraille.app;
    exports fr.titraille.dto;
    exports fr.titraille.error;
    exports fr.titraille.i18n;
    exports fr.titraille.security;
    exports fr.titraille.settings;
    exports fr.titraille.webhook;

    opens fr.titraille.api;
    opens fr.titraille.app;
    opens fr.titraille.dto;
    opens fr.titraille.error;
}
