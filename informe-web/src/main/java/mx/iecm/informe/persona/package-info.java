/**
 * Quien puede entrar: sus papeles y el bcrypt de su clave, en la base donde las busca Elytron. La
 * clave misma no se guarda en ningún lado.
 *
 * <pre>{@code
 * Otorgada alta = personas.crear(new Alta("dvoe", "María Ruiz", "", Set.of("area.DVOE")), "secretaria");
 * decirle(alta.clave());
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.persona;

import org.jspecify.annotations.NullMarked;
