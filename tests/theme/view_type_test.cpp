#include "theme/view_type.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

namespace {

struct Base {
    std::string heading;
};

struct Derived : Base {
    std::uint8_t small = 200;
    std::string_view slice = "s";
    std::span<const Contact> people;
    std::optional<bool> sure;

    static const ViewType& view_type() {
        static const ViewType type =
            make_view_type<Derived>("derived page", {
                                                        field<&Base::heading, Derived>("heading", ""),
                                                        field<&Derived::small>("small", ""),
                                                        field<&Derived::slice>("slice", ""),
                                                        field<&Derived::people>("people", ""),
                                                        field<&Derived::sure>("sure", ""),
                                                    });
        return type;
    }
};

const ValueType& type_of(const ViewType& type, std::string_view name) {
    return type.find(name)->type;
}

}  // namespace

TEST_CASE("the kind of a field follows from its C++ type") {
    const ViewType& page = Page::view_type();
    CHECK(type_of(page, "title").kind == ValueKind::text);
    CHECK(type_of(page, "body").kind == ValueKind::html);
    CHECK(type_of(page, "link").kind == ValueKind::url);
    CHECK(type_of(page, "open").kind == ValueKind::flag);
    CHECK(type_of(page, "places").kind == ValueKind::number);
    CHECK(type_of(page, "tags").kind == ValueKind::list);
    CHECK(type_of(page, "main").kind == ValueKind::record);
    CHECK(type_of(page, "links").element().kind == ValueKind::url);
    CHECK(&type_of(page, "experts").element().record() == &Contact::view_type());
    CHECK(page.find("nothing") == nullptr);
}

TEST_CASE("optionals and pointers are what may be absent") {
    const ViewType& page = Page::view_type();
    for (const char* name : {"wait", "note", "boss", "friend_of"}) CHECK(type_of(page, name).nullable);
    for (const char* name : {"title", "places", "main", "contacts"})
        CHECK_FALSE(type_of(page, name).nullable);
    CHECK(type_of(page, "experts").element().nullable);
}

TEST_CASE("values are read from the object, absent ones as nothing") {
    Page page;
    page.title = std::string("t");
    page.places = -3;
    page.main.name = std::string("m");
    CHECK(type_of(Page::view_type(), "title").text(&page) == "t");
    CHECK(type_of(Page::view_type(), "places").number(&page) == -3);
    CHECK(type_of(Page::view_type(), "main").inside(&page) == &page.main);
    CHECK(type_of(Page::view_type(), "boss").inside(&page) == nullptr);
    CHECK(type_of(Page::view_type(), "note").text(&page).empty());
    CHECK_FALSE(type_of(Page::view_type(), "wait").present(&page));
}

TEST_CASE("truth: not empty, not zero, set; an optional number counts as soon as it is there") {
    const auto truth = [](const Page& page, const char* name) {
        return type_of(Page::view_type(), name).truthy(&page);
    };
    Page page;
    for (const char* name :
         {"title", "body", "link", "open", "places", "wait", "note", "tags", "boss", "friend_of"}) {
        CHECK_FALSE(truth(page, name));
    }
    const Contact boss;
    page.title = page.body.bytes = page.link.text = std::string(1, 'x');
    page.open = true;
    page.places = 1;
    page.wait = 0;
    page.note.emplace(1, 'x');
    page.tags.resize(1);
    page.boss = &boss;
    page.friend_of = std::make_shared<const Contact>();
    for (const char* name :
         {"title", "body", "link", "open", "places", "wait", "note", "tags", "boss", "friend_of"}) {
        CHECK(truth(page, name));
    }
    page.note->clear();
    CHECK_FALSE(truth(page, "note"));
}

TEST_CASE("members of a base class, string views, spans and small integers are fields too") {
    const std::array<Contact, 2> people = {Contact{"A", "", {}, {}}, Contact{"B", "", {}, {}}};
    Derived page;
    page.heading = "h";
    page.people = people;
    page.sure = false;
    const ViewType& type = Derived::view_type();
    CHECK(type_of(type, "heading").text(&page) == "h");
    CHECK(type_of(type, "small").number(&page) == 200);
    CHECK(type_of(type, "slice").text(&page) == "s");
    CHECK(type_of(type, "people").count(&page) == 2);
    CHECK(type_of(type, "people").item(&page, 1) == &people[1]);
    CHECK(type_of(type, "sure").kind == ValueKind::flag);
    CHECK_FALSE(type_of(type, "sure").truthy(&page));
}
