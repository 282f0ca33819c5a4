#include "render/other_ways.hpp"

#include <algorithm>

#include "render/form_links.hpp"
#include "site/form_paths.hpp"

namespace handrail {
namespace {

class OtherWays {
public:
    OtherWays(const PageContext& context, const std::string& from)
        : context_(context),
          editions_(context.site.offer().config.editions),
          here_(full_path(context.edition, from)) {}

    /// The files that entries are made as, each named, with its size where it is one for all.
    std::vector<LinkView> forms() const {
        std::vector<LinkView> forms;
        for (const int size : editions_.pdf)
            forms.push_back({pdf_name(context_, size), {}, word("formats.pdf"), false});
        if (editions_.leaflet)
            forms.push_back({word("facts.form_leaflet"), {}, word("formats.leaflet"), false});
        if (editions_.braille) {
            for (const int grade : braille_grades(*editions_.braille)) forms.push_back(braille(grade));
        }
        if (editions_.text) forms.push_back({word("facts.form_text"), {}, word("formats.text"), false});
        if (editions_.epub) {
            const Url book{relative_url(here_, offer_book_path)};
            forms.push_back({word("facts.form_epub"), book, word("formats.epub"), false});
        }
        return forms;
    }

    std::vector<WayView> ways() const {
        std::vector<WayView> ways;
        if (makes(Edition::easy_read))
            ways.push_back(way("reading", "reading_text", edition(Edition::easy_read)));
        if (makes(Edition::large_print))
            ways.push_back(way("sight", "sight_text", edition(Edition::large_print)));
        ways.push_back(way("touch", editions_.braille ? "touch_text" : "touch_ask"));
        ways.push_back(way("listen", editions_.text ? "listen_text" : "listen_pages"));
        ways.push_back(sign());
        ways.push_back(way("other_language", "other_language_text"));
        if (editions_.epub) ways.push_back(way("little_internet", "little_internet_text", whole_book()));
        return ways;
    }

private:
    std::string word(const std::string& key) const { return context_.phrases.word(key); }

    bool makes(Edition edition) const {
        return std::count(context_.editions.begin(), context_.editions.end(), edition) != 0;
    }

    WayView way(const std::string& who, const std::string& text, LinkView link = {}) const {
        return {word("formats." + who), word("formats." + text), std::move(link)};
    }

    LinkView edition(Edition edition) const {
        const Url home{relative_url(here_, full_path(edition, "index.html"))};
        return {word("formats.start_" + std::string(edition_name(edition))), home, {}, false};
    }

    LinkView whole_book() const {
        const Url book{relative_url(here_, offer_book_path)};
        return {word("formats.epub_offer"), book, form_length(context_, offer_book_path), false};
    }

    LinkView braille(int grade) const {
        const std::string cells = std::to_string(editions_.braille->cells);
        const std::string lines = std::to_string(editions_.braille->lines);
        const char* key = grade == 2 ? "formats.braille_contracted" : "formats.braille_uncontracted";
        const std::string size = context_.phrases.word(key, {{"cells", cells}, {"lines", lines}});
        return {braille_name(context_, grade), {}, size + ' ' + word("formats.braille_proof"), false};
    }

    WayView sign() const {
        std::size_t films = 0;
        for (const EntryKind kind : all_kinds) {
            for (const EntryRef ref : context_.site.sorted(kind))
                films += context_.site.entry(ref).bsl_video.empty() ? 0 : 1;
        }
        if (films == 0) return way("sign", "sign_ask");
        return {word("formats.sign"), context_.phrases.count("formats.sign_films", films), {}};
    }

    const PageContext& context_;
    const EditionConfig& editions_;
    std::string here_;
};

}  // namespace

void add_other_ways(const PageContext& context, const std::string& from, SitePage& page) {
    const EditionConfig& editions = context.site.offer().config.editions;
    const OtherWays other(context, from);
    page.forms = other.forms();
    page.ways = other.ways();
    page.booklets = booklet_links(context, from, "formats.booklet");
    page.has_large_print = editions.large_print || !editions.pdf.empty();
    page.has_braille = editions.braille.has_value();
}

}  // namespace handrail
