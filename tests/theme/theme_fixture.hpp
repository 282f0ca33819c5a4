#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/toml.hpp"
#include "theme/template_set.hpp"

/// A small view of every kind of value, and a theme made of strings.
namespace handrail::theme_test {

struct Contact {
    std::string name;
    std::string phone;
    std::optional<std::string> hours;
    std::vector<Contact> deputies;

    static const ViewType& view_type();
};

struct Frame {
    Url root;
    std::string language = "en-GB";

    static const ViewType& view_type();
};

struct Page {
    Frame page;
    std::string title;
    std::string text;
    Html body;
    Url link;
    bool open = false;
    int places = 0;
    std::optional<int> wait;
    std::optional<std::string> note;
    std::vector<std::string> tags;
    std::vector<Url> links;
    std::vector<Contact> contacts;
    std::vector<const Contact*> experts;
    Contact main;
    const Contact* boss = nullptr;
    std::shared_ptr<const Contact> friend_of;

    static const ViewType& view_type();
};

inline const ViewType& Contact::view_type() {
    static const ViewType type =
        make_view_type<Contact>("contact", {
                                               field<&Contact::name>("name", "Who."),
                                               field<&Contact::phone>("phone", "The number."),
                                               field<&Contact::hours>("hours", "When."),
                                               field<&Contact::deputies>("deputies", "Who else."),
                                           });
    return type;
}

inline const ViewType& Frame::view_type() {
    static const ViewType type =
        make_view_type<Frame>("frame", {
                                           field<&Frame::root>("root", "Up to the site's root."),
                                           field<&Frame::language>("language", "Of the words."),
                                       });
    return type;
}

inline const ViewType& Page::view_type() {
    static const ViewType type = make_view_type<Page>(
        "test page", {
                         field<&Page::page>("page", "The frame."),
                         field<&Page::title>("title", "The title."),
                         field<&Page::text>("text", "A text."),
                         field<&Page::body>("body", "Markup."),
                         field<&Page::link>("link", "An address."),
                         field<&Page::open>("open", "A flag."),
                         field<&Page::places>("places", "A number."),
                         field<&Page::wait>("wait", "A number that may be absent."),
                         field<&Page::note>("note", "A text that may be absent."),
                         field<&Page::tags>("tags", "Texts."),
                         field<&Page::links>("links", "Addresses."),
                         field<&Page::contacts>("contacts", "Records."),
                         field<&Page::experts>("experts", "Pointers to records."),
                         field<&Page::main>("main", "A record."),
                         field<&Page::boss>("boss", "A record that may be absent."),
                         field<&Page::friend_of>("friend_of", "A shared record that may be absent."),
                     });
    return type;
}

/// A theme whose files are given one by one; everything about it comes out as a string, an error as the
/// line that an author would read.
class Theme {
public:
    Theme& file(std::string name, std::string text) {
        theme_.files.push_back({name, name, std::move(text)});
        return *this;
    }
    Theme& site_file(std::string name, std::string text) {
        site_.files.push_back({name, "site/" + name, std::move(text)});
        return *this;
    }
    Theme& asset(std::string name, std::string bytes) {
        assets_.push_back({name, name, std::move(bytes)});
        return *this;
    }
    Theme& words(std::string toml) {
        words_ = std::move(toml);
        return *this;
    }

    Result<TemplateSet> compile() const {
        const auto words = Words::from(read_toml(words_, "words.toml").value(), "words.toml");
        const auto assets = AssetTable::build(assets_);
        return TemplateSet::compile({site_, theme_}, words.value(), assets.value());
    }

    Result<Template> compile_page(std::string_view name, std::string_view edition = "") const {
        const auto set = compile();
        if (!set) return set.diagnostics();
        return set->compile_template(name, edition, Page::view_type());
    }

    std::string render(const Page& page, std::string_view name = "page.html",
                       std::string_view edition = "") const {
        const auto compiled = compile_page(name, edition);
        if (compiled) return handrail::render(*compiled, view_of(page));
        std::string lines;
        for (const Diagnostic& diagnostic : compiled.diagnostics()) lines += to_line(diagnostic) + '\n';
        return lines;
    }

private:
    TemplateLayer site_;
    TemplateLayer theme_;
    std::vector<AssetSource> assets_;
    std::string words_;
};

/// What one template prints for one page, or what is wrong with it.
inline std::string print(std::string text, const Page& page = {}, std::string_view name = "page.html") {
    return Theme().file(std::string(name), std::move(text)).render(page, name);
}

}  // namespace handrail::theme_test
