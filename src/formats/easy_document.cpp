#include "formats/easy_document.hpp"

#include "check/entry_links.hpp"
#include "formats/blocks.hpp"
#include "render/pages.hpp"

namespace handrail {
namespace {

/// The rows of one page as blocks.
class EasyBlocks {
public:
    explicit EasyBlocks(std::string page) : page_(std::move(page)) {}

    Block title(const std::string& words, const Url& picture) const {
        Block title = heading_block(1, words);
        begin_with(picture, title.inlines);
        return title;
    }

    Block row(const EasyRowView& row) const {
        std::vector<Inline> words;
        for (const EasyPartView& part : row.parts)
            words.push_back(part.strong ? strong_part(part.text) : text_part(part.text));
        if (!row.link.empty()) {
            words.push_back(text_part(" "));
            words.push_back(link(row));
        }
        for (const std::string& line : row.lines) {
            words.push_back(line_end());
            words.push_back(text_part(line));
        }
        begin_with(row.picture, words);
        if (!row.heading) return paragraph_block(std::move(words));
        Block heading = heading_block(2, {});
        heading.inlines = std::move(words);
        return heading;
    }

private:
    /// Whose page it is, is no place to go on reading: on paper its long address would be in the way.
    Inline link(const EasyRowView& row) const {
        const std::string path = path_from_root(page_, row.url.text);
        const std::string organisations =
            full_path(Edition::easy_read, kind_folder(EntryKind::organisation)) + '/';
        if (path.rfind(organisations, 0) == 0) return text_part(row.link);
        return link_part(row.link, path);
    }

    static Inline line_end() {
        Inline end;
        end.kind = Inline::Kind::line_break;
        return end;
    }

    void begin_with(const Url& picture, std::vector<Inline>& words) const {
        if (picture.text.empty()) return;
        Inline shown;
        shown.kind = Inline::Kind::picture;
        shown.url = path_from_root(page_, picture.text);
        words.insert(words.begin(), std::move(shown));
    }

    std::string page_;
};

EntryView entry_view(const PageContext& context, EntryRef ref) {
    if (ref.kind == EntryKind::guide) return make_guide_page(context, ref).entry;
    if (ref.kind == EntryKind::pathway) return make_pathway_page(context, ref).entry;
    return make_service_page(context, ref).entry;
}

/// Whether readers checked the words, as the entry's page says it.
std::string made_words(const PageContext& context, const EntryView& view) {
    const Phrases& phrases = context.phrases;
    std::string words = view.easy_checked.empty()
                            ? phrases.word("easy_read.not_checked")
                            : phrases.word("easy_read.checked", {{"date", view.easy_checked}});
    if (view.easy_outdated) words += ' ' + phrases.word("easy_read.outdated");
    if (!view.easy_by_hand) words += ' ' + phrases.word("easy_read.made");
    return words;
}

}  // namespace

std::string path_from_root(std::string_view from, const std::string& url) {
    if (url.empty() || url.front() == '#' || leaves_site(url)) return url;
    std::string_view folder = from.substr(0, from.rfind('/') + 1);
    std::string_view rest = url;
    while (rest.substr(0, 3) == "../") {
        rest.remove_prefix(3);
        if (folder.empty()) continue;
        folder.remove_suffix(1);
        folder = folder.substr(0, folder.rfind('/') + 1);
    }
    return std::string(folder).append(rest);
}

EditionDocument make_easy_document(const PageContext& context, const std::string& path,
                                   const std::string& title, const Url& picture, const EasySheetView& sheet) {
    EditionDocument document = edition_head(context);
    document.path = full_path(Edition::easy_read, path);
    document.title = title;
    const EasyBlocks maker(document.path);
    std::vector<Block>& blocks = document.body.blocks;
    blocks.push_back(maker.title(title, picture));
    for (const EasyRowView& row : sheet.rows) blocks.push_back(maker.row(row));
    for (const std::string& credit : sheet.credits) blocks.push_back(paragraph_block(credit));
    return document;
}

EditionDocument make_easy_document(const PageContext& context, EntryRef ref) {
    const Entry& entry = context.site.entry(ref);
    const EntryView view = entry_view(context, ref);
    EditionDocument document =
        make_easy_document(context, entry_path(ref.kind, entry.id), entry.name, view.easy_picture, view.easy);
    document.kind = ref.kind;
    document.id = entry.id;
    document.summary = entry.summary;
    document.reviewed = entry.reviewed;
    document.body.blocks.push_back(notice_block({text_part(made_words(context, view))}));
    add_demonstration(context, document);
    return document;
}

}  // namespace handrail
