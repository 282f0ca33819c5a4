#include "theme/html_names.hpp"

#include <catch2/catch.hpp>

using namespace handrail::engine;

TEST_CASE("elements whose content is not markup are known") {
    CHECK(element_kind("p") == ElementKind::ordinary);
    CHECK(element_kind("title") == ElementKind::escapable);
    CHECK(element_kind("textarea") == ElementKind::escapable);
    CHECK(element_kind("script") == ElementKind::script);
    CHECK(element_kind("style") == ElementKind::style);
    for (const char* raw : {"iframe", "noembed", "noframes", "xmp", "plaintext"})
        CHECK(element_kind(raw) == ElementKind::raw);
    CHECK(element_kind("animate") == ElementKind::animation);
}

TEST_CASE("attributes that a browser acts upon are known") {
    for (const char* name :
         {"href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href", "background"}) {
        INFO(name);
        CHECK(attribute_kind("a", name) == AttributeKind::address);
    }
    CHECK(attribute_kind("img", "srcset") == AttributeKind::srcset);
    CHECK(attribute_kind("link", "imagesrcset") == AttributeKind::srcset);
    CHECK(attribute_kind("p", "style") == AttributeKind::style);
    CHECK(attribute_kind("p", "onclick") == AttributeKind::handler);
    CHECK(attribute_kind("p", "onanythingnew") == AttributeKind::handler);
    CHECK(attribute_kind("iframe", "srcdoc") == AttributeKind::document);
    CHECK(attribute_kind("script", "type") == AttributeKind::script_type);
    CHECK(attribute_kind("input", "type") == AttributeKind::plain);
    CHECK(attribute_kind("meta", "http-equiv") == AttributeKind::http_equiv);
    CHECK(attribute_kind("meta", "content") == AttributeKind::meta_content);
    CHECK(attribute_kind("animate", "values") == AttributeKind::animated);
    CHECK(attribute_kind("div", "data-href") == AttributeKind::plain);
}

TEST_CASE("what runs in the page must come from the site itself") {
    for (const char* element : {"script", "iframe", "embed", "frame"}) {
        CHECK(attribute_kind(element, "src") == AttributeKind::own_address);
    }
    CHECK(attribute_kind("object", "data") == AttributeKind::own_address);
    CHECK(attribute_kind("img", "src") == AttributeKind::address);
}

TEST_CASE("a script holds data only where its type says so exactly") {
    CHECK(is_json_type("application/json"));
    CHECK(is_json_type("application/ld+json"));
    for (const char* type :
         {"", "module", "text/javascript", " application/json", "application/json;x", "json"}) {
        CHECK_FALSE(is_json_type(type));
    }
}
