#include "read/site_config_reader.hpp"

#include <algorithm>
#include <charconv>

#include "read/fields.hpp"

namespace handrail {
namespace {

void read_identity(const Value* site, SiteConfig& config) {
    config.title = text_field(site, "title");
    config.statutory_name = text_field(site, "statutory_name");
    config.council = text_field(site, "council");
    config.base_url = text_field(site, "base_url");
    if (!config.base_url.empty() && config.base_url.back() != '/') config.base_url += '/';
    if (auto language = text_field(site, "language"); !language.empty()) config.language = language;
    if (auto theme = text_field(site, "theme"); !theme.empty()) config.theme = theme;
    config.logo = text_field(site, "logo");
    config.complaints = text_field(site, "complaints");
    config.demonstration = flag_field(site, "demonstration").value_or(false);
}

/// Made unless site.toml says otherwise, where it can be: of English.
std::optional<BrailleConfig> read_braille(const Value* editions, const std::string& language) {
    const Value* braille = editions == nullptr ? nullptr : editions->find("braille");
    BrailleConfig config;
    if (braille == nullptr || braille->is_missing())
        return language.starts_with("en") ? std::optional(config) : std::nullopt;
    if (braille->text == "false") return std::nullopt;
    config.grade = int_field(braille, "grade").value_or(config.grade);
    config.cells = int_field(braille, "cells").value_or(config.cells);
    config.lines = int_field(braille, "lines").value_or(config.lines);
    config.both_grades = flag_field(braille, "both_grades").value_or(false);
    return config;
}

EditionConfig read_editions(const Value* value, const std::string& language) {
    EditionConfig config;
    config.easy_read = flag_field(value, "easy_read").value_or(config.easy_read);
    config.large_print = flag_field(value, "large_print").value_or(config.large_print);
    for (const std::string& points : list_field(value, "pdf")) {
        int size = 0;
        std::from_chars(points.data(), points.data() + points.size(), size);
        config.pdf.push_back(size);
    }
    config.leaflet = flag_field(value, "leaflet").value_or(config.leaflet);
    config.braille = read_braille(value, language);
    config.epub = flag_field(value, "epub").value_or(true);
    config.text = flag_field(value, "text").value_or(true);
    config.booklets = flag_field(value, "booklets").value_or(false);
    return config;
}

AccessibilityConfig read_accessibility(const Value* value) {
    return {text_field(value, "status"),        date_field(value, "prepared"),
            date_field(value, "reviewed"),      date_field(value, "tested"),
            text_field(value, "tested_by"),     list_field(value, "problems"),
            list_field(value, "burden"),        list_field(value, "out_of_scope"),
            text_field(value, "answer_within"), value == nullptr ? Position{} : value->at};
}

}  // namespace

SiteConfig read_site_config(const Value& value) {
    SiteConfig config;
    read_identity(object_field(&value, "site"), config);
    config.start_guides = list_field(object_field(&value, "home"), "start");
    const Value* contact = object_field(&value, "contact");
    config.contact = {text_field(contact, "phone"), text_field(contact, "email"),
                      text_field(contact, "address"), text_field(contact, "hours")};
    const Value* safety = object_field(&value, "safety");
    config.safety_phone = text_field(safety, "phone");
    config.safety_text = text_field(safety, "text");
    config.editions = read_editions(object_field(&value, "editions"), config.language);
    const Value* review = object_field(&value, "review");
    if (const auto every = duration_field(review, "every")) config.review_every = *every;
    if (const Value* checks = object_field(&value, "checks")) {
        for (const Member& check : checks->members) config.checks[check.key] = check.value.text;
    }
    const Value* feedback = object_field(&value, "feedback");
    config.feedback = {text_field(feedback, "form"), text_field(feedback, "email")};
    config.accessibility = read_accessibility(object_field(&value, "accessibility"));
    if (const Value* colours = object_field(&value, "colours")) {
        config.colours = {text_field(colours, "accent"), text_field(colours, "accent_dark"), colours->at};
    }
    return config;
}

}  // namespace handrail
