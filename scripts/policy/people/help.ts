export const help = `usage: npm run -s policy -- people FILE.csv [FILE.csv …] [options]

Makes the watch-lists of a policy from exports of the school's records (SIMS, Arbor, Bromcom, ScholarPack or the like).
The lists hold no names, but digests that stand for them. Without --into or --out they are printed.

  --into POLICY.json   put the lists into this policy, and keep everything else in it
  --out DIR            one file a school, named after it, in this folder
  --school NAME        of an export of several schools, only this one
  --role ROLE          who the people are where no column says it: pupil, former-pupil, parent or staff
  --without FILE       leave out the people of this file and their families: a CSV file, or a name a line
  --days N             how many days the lists are valid, 1 to 400 (usual: 400)
  --json               the report as JSON, for machines
  --allow-shrink       also where a list loses more than half of its people
  --allow-empty        also where a list would have nobody on it
  --allow-unmatched    end with 0 where a line of the --without file names nobody of the export

Dates are read as British (3/5/2012) or ISO; the salt of an earlier file is kept; former pupils are left out from 18.
Nothing is asked, and no file is ever left half written. No name is ever shown.

exit codes
  0  done
  1  wrong options, or a file that could not be written; nothing was changed
  2  a file that could not be read; nothing was changed
  3  done, but somebody must look: a line of the --without file names nobody of the export
  4  refused, because the lists would be empty or lose more than half of their people; nothing was changed`;
