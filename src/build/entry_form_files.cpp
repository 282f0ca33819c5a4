#include "build/entry_form_files.hpp"

#include <mutex>

#include "base/task_pool.hpp"

namespace handrail {
namespace {

std::vector<EntryRef> entries_with_documents(const Site& site) {
    std::vector<EntryRef> refs;
    for (const EntryKind kind : {EntryKind::guide, EntryKind::pathway, EntryKind::service}) {
        for (const EntryRef ref : site.sorted(kind)) refs.push_back(ref);
    }
    return refs;
}

PictureReader picture_reader(const Disk& disk, const std::vector<StaticFile>& pictures) {
    return [&disk, &pictures](const std::string& path) -> std::optional<std::string> {
        for (const StaticFile& picture : pictures) {
            if (picture.path != path) continue;
            auto bytes = disk.read(picture.source);
            return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
        }
        return std::nullopt;
    };
}

void put(Publication& publication, const FormFile& file) {
    // A failed put is remembered by the publication, which then publishes nothing and says why.
    static_cast<void>(publication.put(file.path, file.bytes, file.source));
}

/// Diagnostics of several threads.
class Problems {
public:
    void add(Diagnostics diagnostics) {
        const std::lock_guard guard(lock_);
        append(all_, std::move(diagnostics));
    }
    Diagnostics take() {
        sort_by_place(all_);
        return std::move(all_);
    }

private:
    std::mutex lock_;
    Diagnostics all_;
};

}  // namespace

Result<void> publish_entry_forms(const Disk& disk, const PageContext& context, const EntryForms& forms,
                                 const std::vector<StaticFile>& pictures, std::size_t jobs,
                                 Publication& publication) {
    if (forms.empty()) return {};
    const std::vector<EntryRef> refs = entries_with_documents(context.site);
    const PictureReader reader = picture_reader(disk, pictures);
    std::vector<EditionDocument> documents(refs.size());
    Problems problems;
    parallel_for(refs.size(), jobs, [&](std::size_t index) {
        documents[index] = make_edition_document(context, refs[index]);
        auto files = forms.make(context, refs[index], documents[index], reader);
        if (!files) return problems.add(std::move(files).diagnostics());
        for (const FormFile& file : *files) put(publication, file);
    });
    if (context.site.offer().config.editions.epub) {
        auto book = EntryForms::make_offer_book(context, documents, reader);
        if (book) put(publication, *book);
        if (!book) problems.add(std::move(book).diagnostics());
    }
    Diagnostics all = problems.take();
    if (!all.empty()) return all;
    return {};
}

}  // namespace handrail
