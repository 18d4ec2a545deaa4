package org.openmash.simulators.people;

import java.util.List;

/** Names to draw from: British ones and those of families who have come from elsewhere. */
final class Names {

    static final List<String> GIRLS =
            words("Olivia Amelia Isla Ava Mia Ivy Lily Florence Poppy Evie Sophia Freya Grace Ella"
                    + " Willow Daisy Rosie Emily Ruby Alice Chloe Phoebe Maisie Evelyn Matilda Elsie Harriet Imogen Jessica Molly"
                    + " Megan Bethany Keira Lacey Kayleigh Demelza Tamsin Morwenna Seren Cerys Niamh Aoife Ailsa Catriona"
                    + " Fatima Aisha Zainab Maryam Noor Leila Amina Priya Anjali Simran Mei Linh Zofia Julia Maja Oliwia"
                    + " Ioana Andreea Sofia Lucia Inês Chiamaka Adaeze Abena Nia Maya Temperance");

    static final List<String> BOYS =
            words("Noah Oliver George Arthur Muhammad Leo Harry Oscar Archie Henry Theo Freddie Alfie"
                    + " Charlie Jack Tommy Finley Albie Jude Reggie Louie Ethan Jacob Logan Tyler Jayden Kian Callum Connor Ryan"
                    + " Liam Teddy Ralph Toby Jago Piran Denzil Rhys Ieuan Dylan Cormac Fionn Hamish Euan Ibrahim Yusuf Adam"
                    + " Hamza Omar Bilal Arjun Rohan Gurpreet Wei Minh Jakub Antoni Szymon Filip Andrei Matei Mateo João"
                    + " Chidi Emeka Kwame Kofi Tendai Samuel Isaac");

    static final List<String> WOMEN =
            words("Sarah Emma Laura Kelly Stacey Rebecca Gemma Claire Natalie Donna Michelle Leanne"
                    + " Hayley Kirsty Jodie Samantha Chantelle Danielle Zoe Lisa Nicola Rachel Tracey Joanne Karen Siobhan Bronwen"
                    + " Agnieszka Katarzyna Magdalena Elena Mihaela Maria Ana Ngozi Grace Ama Thandiwe Leila Samira Nadia Yasmin"
                    + " Shabnam Harpreet Sunita Li Thuy");

    static final List<String> MEN =
            words("James David Michael Shane Darren Dean Lee Wayne Craig Gary Paul Mark Andrew Stephen"
                    + " Ricky Jason Kevin Stuart Neil Carl Luke Daniel Matthew Simon Patrick Robert Richard Trevor Gareth Declan"
                    + " Piotr Tomasz Marek Andrzej Ion Vasile Carlos Emeka Chukwudi Kofi Tariq Imran Sami Hassan Ahmed Rajesh"
                    + " Gurdeep Jun Duc");

    static final List<String> FAMILIES =
            words("Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson"
                    + " Evans Walker White Roberts Green Hall Wood Jackson Clarke Harris Martin Cooper Hill Ward Turner Baker"
                    + " Rowe Pike Marsh Cole Doyle Byrne Lowe Dunn Dunne Pascoe Trelawney Penrose Tregear Chudleigh Endacott"
                    + " Luscombe Yeo Westaway Pengelly Rundle Vosper O'Brien O'Connor O'Neill Murphy Kelly Walsh Fitzgerald"
                    + " MacDonald Campbell Stewart Lloyd Rees Pritchard Bevan Kowalski Nowak Wiśniewska Wójcik Lewandowski"
                    + " Popescu Ionescu Radu Silva Ferreira Santos García Okafor Okonkwo Adeyemi Mensah Boateng Moyo Haddad"
                    + " Mansour Khalil Hussain Ahmed Khan Begum Patel Singh Kaur Sharma Chen Nguyen Pham");

    static final List<String> STREETS =
            words("Quarry Dock Signal Tannery Mill Ferry Chapel Orchard Church Station Victoria"
                    + " Hopton Foundry Weir Lock Castle Park Meadow Priory Fore Market Beacon Harbour Cross Abbey");

    static final List<String> STREET_KINDS = words("Road Street Lane Close Row Rise View Way Terrace Gardens");

    private Names() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
