#include "theme/value_path.hpp"

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::engine;
using theme_test::Contact;
using theme_test::Page;

TEST_CASE("a path through records goes through each of them once, except one that stands in a slot") {
    const ValuePath page = ValuePath::to_record(0, &Page::view_type, "page");
    const ValuePath boss = page.inside("boss", Page::view_type().find("boss")->type);
    const ValuePath name = boss.inside("name", Contact::view_type().find("name")->type);
    CHECK(boss.hops.empty());
    CHECK(name.hops.size() == 1);
    CHECK(name.name == "page.boss.name");
    CHECK(name.may_be_absent);
    const ValuePath title = page.inside("title", Page::view_type().find("title")->type);
    CHECK_FALSE(title.may_be_absent);
}

TEST_CASE("a record in a slot is there if the slot is not empty") {
    const ValuePath item = ValuePath::to_slot(3, Page::view_type().find("experts")->type.element(), "expert");
    const Contact contact;
    CHECK(item.type.truthy(&contact));
    CHECK_FALSE(item.type.truthy(nullptr));
    CHECK(item.type.inside(&contact) == &contact);
}
