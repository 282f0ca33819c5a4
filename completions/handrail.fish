# Completion of the handrail command for fish. To use it now: handrail completions fish | source

# True if the command is given, and no word after it that is neither an option nor an option's value.
function __handrail_needs_word
    set -l takes_value no
    set -l words 0
    for word in (commandline -opc)[2..]
        if test $takes_value = yes
            set takes_value no
            continue
        end
        switch $word
            case --site --jobs --out --filter --limit
                set takes_value yes
            case '-*'
            case '*'
                set words (math $words + 1)
        end
    end
    test $words -eq 1
end

complete -c handrail -f
complete -c handrail -l help -d 'Tell how to use it'
complete -c handrail -n __fish_use_subcommand -l version -d 'Print the version'

complete -c handrail -n __fish_use_subcommand -a build -d 'Check, make and publish the site'
complete -c handrail -n __fish_use_subcommand -a check -d 'List every problem, and how to mend it'
complete -c handrail -n __fish_use_subcommand -a serve -d 'Show the site on this machine, and every change'
complete -c handrail -n __fish_use_subcommand -a new -d 'Write an entry that is ready to fill in'
complete -c handrail -n __fish_use_subcommand -a index -d 'Make a Lunr search index of any JSON lines'
complete -c handrail -n __fish_use_subcommand -a search -d 'Search the built site as a family would'
complete -c handrail -n __fish_use_subcommand -a report -d 'Tell officers how the site does'
complete -c handrail -n __fish_use_subcommand -a completions -d 'Print the completion script for a shell'

set -l on_site '__fish_seen_subcommand_from build check serve new search report'
set -l reading '__fish_seen_subcommand_from build check serve'
complete -c handrail -n $on_site -l site -x -a '(__fish_complete_directories)' -d 'The folder that holds site.toml'
complete -c handrail -n $reading -l jobs -x -d 'How many cores to use'
complete -c handrail -n $reading -l drafts -d 'Drafts too'

set -l build '__fish_seen_subcommand_from build'
complete -c handrail -n $build -l out -x -a '(__fish_complete_directories)' -d 'Where to publish'
complete -c handrail -n $build -l editions -x -a "(__fish_append , standard easy-read large-print pdf leaflet braille epub text booklets)" -d 'Only these editions'
complete -c handrail -n $build -l booklets -d 'Make booklets too'
complete -c handrail -n $build -l base-url -x -d 'The address of the site'
complete -c handrail -n $build -l keep-going -d 'Publish without the entries that have errors'
complete -c handrail -n $build -l clean -d 'Write every file again'
complete -c handrail -n $build -l json -d 'Print the summary and all problems as JSON'
complete -c handrail -n $build -l quiet -d 'No progress bar'

complete -c handrail -n '__fish_seen_subcommand_from check' -l format -x -a 'text json github' -d 'How to print the problems'
complete -c handrail -n '__fish_seen_subcommand_from serve' -l port -x -d 'The port'

set -l kind '__fish_seen_subcommand_from new; and __handrail_needs_word'
complete -c handrail -n $kind -a service -d 'Somewhere to go, someone to ring'
complete -c handrail -n $kind -a organisation -d 'A body that runs services'
complete -c handrail -n $kind -a guide -d 'Something to read'
complete -c handrail -n $kind -a pathway -d 'A process as numbered steps'
complete -c handrail -n $kind -a event -d 'Something that happens on a day'
complete -c handrail -n $kind -a news -d 'Something new'
complete -c handrail -n $kind -a response -d 'You said, we did'
complete -c handrail -n $kind -a plan -d 'Actions, and how far they are'

set -l index '__fish_seen_subcommand_from index'
complete -c handrail -n $index -l ref -x -d 'The field that names a document'
complete -c handrail -n $index -l field -x -d 'A field to search'
complete -c handrail -n $index -l input -r -F -d 'One JSON object a line'
complete -c handrail -n $index -l output -r -F -d 'Where to write the index'

set -l searching '__fish_seen_subcommand_from search report'
complete -c handrail -n $searching -l out -x -a '(__fish_complete_directories)' -d 'Where the site is published'
complete -c handrail -n $searching -l json -d 'Print the results as JSON'
set -l keys need= age= category= area= cost= day= access= level= how= kind=
complete -c handrail -n '__fish_seen_subcommand_from search' -l filter -x -a "$keys" -d 'Only what fits'
complete -c handrail -n '__fish_seen_subcommand_from search' -l limit -x -d 'How many results'
complete -c handrail -n '__fish_seen_subcommand_from report; and __handrail_needs_word' -a search -d 'What queries find'
complete -c handrail -n '__fish_seen_subcommand_from report; and not __handrail_needs_word' -F

set -l shell '__fish_seen_subcommand_from completions; and __handrail_needs_word'
complete -c handrail -n $shell -a 'bash zsh fish'
